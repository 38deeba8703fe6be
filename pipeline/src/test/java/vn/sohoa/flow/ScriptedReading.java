package vn.sohoa.flow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;

import vn.sohoa.archive.Checksums;
import vn.sohoa.archive.ObjectStore;
import vn.sohoa.calibration.WeighedFields;
import vn.sohoa.classification.ClassifiedPaper;
import vn.sohoa.classification.TypeGuess;
import vn.sohoa.document.Box;
import vn.sohoa.document.Confidence;
import vn.sohoa.document.DocumentType;
import vn.sohoa.document.FieldKey;
import vn.sohoa.document.PageGeometry;
import vn.sohoa.document.QuarterTurn;
import vn.sohoa.document.ScanFile;
import vn.sohoa.document.Word;
import vn.sohoa.extraction.ExtractedField;
import vn.sohoa.extraction.ExtractedFields;
import vn.sohoa.filing.DigitizationOutcome;
import vn.sohoa.filing.DigitizedFile;
import vn.sohoa.filing.DigitizedPaper;
import vn.sohoa.preservation.ArchivalCopy;
import vn.sohoa.recognition.PageText;
import vn.sohoa.recognition.TextLine;
import vn.sohoa.segmentation.Paper;
import vn.sohoa.validation.Finding;
import vn.sohoa.validation.ValidatedPaper;
import vn.sohoa.validation.Verdict;

/**
 * Reads files without reading them, and misbehaves as it is told to, once for each time
 * it was told.
 */
class ScriptedReading implements ScanFileReading {

    static final String CITIZEN = "040190000017";

    private final ObjectStore store;

    private final Map<String, Queue<Function<ScanFile, DigitizationOutcome>>> script = new ConcurrentHashMap<>();

    final Queue<String> read = new ConcurrentLinkedQueue<>();

    ScriptedReading(ObjectStore store) {
        this.store = store;
    }

    /** The next time {@code path} is read, {@code behaviour} decides. */
    void next(String path, Function<ScanFile, DigitizationOutcome> behaviour) {
        script.computeIfAbsent(path, key -> new ConcurrentLinkedQueue<>()).add(behaviour);
    }

    void nextThrow(String path, Throwable failure) {
        next(path, file -> {
            if (failure instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) failure;
        });
    }

    @Override
    public DigitizationOutcome read(ScanFile file) {
        read.add(file.path());
        Function<ScanFile, DigitizationOutcome> behaviour = script
            .getOrDefault(file.path(), new ConcurrentLinkedQueue<>())
            .poll();
        return (behaviour != null) ? behaviour.apply(file) : birthCertificate(file, new Verdict.Accepted());
    }

    DigitizedFile birthCertificate(ScanFile file, Verdict verdict) {
        return paper(file, "birth_certificate", verdict,
                Map.of("holder_name", "Nguyễn Văn Bình", "holder_citizen_id", CITIZEN));
    }

    DigitizedFile forReview(ScanFile file) {
        return birthCertificate(file, new Verdict.NeedsReview(List
            .of(new Finding("birth_year_disagrees_with_id", new FieldKey("holder_citizen_id"), List.of("1990")))));
    }

    /** A file of one paper, whose fields and doubts are given. */
    DigitizedFile doubtful(ScanFile file, Paper paper, String type, Map<String, String> values, Finding... doubts) {
        DigitizedPaper scripted = paper(file, type, new Verdict.NeedsReview(List.of(doubts)), values).papers()
            .getFirst();
        ClassifiedPaper classified = new ClassifiedPaper(paper, new DocumentType(type), new Confidence(0.98),
                List.of(new TypeGuess(new DocumentType(type), new Confidence(0.98))));
        ValidatedPaper validated = new ValidatedPaper(classified, scripted.paper().weighed(),
                scripted.paper().verdict());
        return new DigitizedFile(file, paper.pages(), List.of(),
                List.of(new DigitizedPaper(validated, scripted.copy())), "scripted 1");
    }

    DigitizedFile paper(ScanFile file, String type, Verdict verdict, Map<String, String> values) {
        Box box = new Box(10, 20, 300, 40);
        PageText page = new PageText(
                1, new PageGeometry(2480, 3508, QuarterTurn.NONE, 1, 0.5, 2480, 3508, 300), List.of(new TextLine(List
                    .of(new Word("GIẤY", box, new Confidence(0.9)), new Word("KHAI", box, new Confidence(0.8))))),
                List.of(), PageText.Source.RECOGNIZED);
        PageText separator = new PageText(2, page.geometry(), List.of(), List.of(), PageText.Source.BLANK);
        DocumentType documentType = new DocumentType(type);
        TreeMap<FieldKey, ExtractedField> fields = new TreeMap<>();
        values.forEach(
                (key, value) -> fields.put(new FieldKey(key), new ExtractedField(value, new Confidence(0.97), 1, box)));
        ClassifiedPaper classified = new ClassifiedPaper(new Paper(List.of(page)), documentType, new Confidence(0.98),
                List.of(new TypeGuess(documentType, new Confidence(0.98))));
        ValidatedPaper validated = new ValidatedPaper(classified,
                new WeighedFields(new ExtractedFields(fields, type + "/1"), Map.of()), verdict);
        return new DigitizedFile(file, List.of(page, separator), List.of(2),
                List.of(new DigitizedPaper(validated, copyOf(file))), "scripted 1");
    }

    /** A file of one paper, of which only two fields were found. */
    DigitizedFile read(ScanFile file, Paper paper, String type) {
        DigitizedPaper poorly = paper(file, type, new Verdict.Accepted(),
                Map.of("holder_name", "Nguyễn Văn Binh", "holder_citizen_id", "040213001234"))
            .papers()
            .getFirst();
        ClassifiedPaper classified = new ClassifiedPaper(paper, new DocumentType(type), new Confidence(0.98),
                List.of());
        ValidatedPaper validated = new ValidatedPaper(classified, poorly.paper().weighed(), new Verdict.Accepted());
        return new DigitizedFile(file, paper.pages(), List.of(), List.of(new DigitizedPaper(validated, poorly.copy())),
                "scripted 1");
    }

    private ArchivalCopy copyOf(ScanFile file) {
        try {
            Path pdf = Files.createTempFile("copy", ".pdf");
            store.fetch(file.sha256(), pdf);
            Files.writeString(pdf, "\n% archival", StandardOpenOption.APPEND);
            return new ArchivalCopy(pdf, Checksums.of(pdf), Files.size(pdf), 1);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
