package vn.sohoa.flow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.stereotype.Component;

import vn.sohoa.document.Problem;
import vn.sohoa.document.ProblemCode;
import vn.sohoa.document.ProblemException;
import vn.sohoa.evaluation.DocumentReading;
import vn.sohoa.evaluation.ReadDocument;
import vn.sohoa.evaluation.ReadDocument.ReadField;
import vn.sohoa.intake.MediaTypes;
import vn.sohoa.recognition.PageReader;
import vn.sohoa.recognition.PageText;
import vn.sohoa.validation.Circumstances;
import vn.sohoa.validation.Finding;
import vn.sohoa.validation.ValidatedPaper;

/** The reading stages on a file outside of any batch; nothing is stored. */
@Component
record ReadingWithoutFiling(MediaTypes mediaTypes, ReadingStages stages, PageReader engine) implements DocumentReading {

    @Override
    public List<ReadDocument> read(Path file) {
        return documents(recognized(file));
    }

    @Override
    public DocumentReading keepingWordsIn(Path folder) {
        KeptWords kept = new KeptWords(folder, engine.engine());
        return file -> documents(kept.of(file, () -> recognized(file)));
    }

    private List<PageText> recognized(Path file) {
        return stages.recognize(file, readableType(file));
    }

    private List<ReadDocument> documents(List<PageText> pages) {
        LocalDate today = LocalDate.now(Clock.system(ZoneId.of("Asia/Ho_Chi_Minh")));
        return stages.understand(pages, new Circumstances(today, List.of()))
            .papers()
            .stream()
            .map(ReadingWithoutFiling::document)
            .toList();
    }

    private String readableType(Path file) {
        try {
            if (Files.size(file) == 0) {
                throw new ProblemException(ProblemCode.EMPTY_FILE, "0 bytes");
            }
            String mediaType = mediaTypes.of(file);
            Problem objection = mediaTypes.objection(mediaType, String.valueOf(file.getFileName())).orElse(null);
            if (objection != null) {
                throw new ProblemException(objection.code(), objection.detail());
            }
            return mediaType;
        }
        catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static ReadDocument document(ValidatedPaper paper) {
        List<PageText> pages = paper.classified().paper().pages();
        Map<String, ReadField> fields = new TreeMap<>();
        paper.fields()
            .byKey()
            .forEach((key, field) -> fields.put(key.key(),
                    new ReadField(field.value(), field.confidence(), paper.weighed().evidenceFor(key))));
        return new ReadDocument(pages.stream().map(PageText::number).toList(), paper.classified().type().key(),
                paper.classified().confidence(), paper.verdict().code(),
                paper.verdict().findings().stream().map(Finding::code).toList(), fields,
                pages.stream().map(PageText::text).toList());
    }

}
