package vn.sohoa.flow;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import vn.sohoa.document.Sha256;
import vn.sohoa.document.Word;
import vn.sohoa.filing.Refiling;
import vn.sohoa.search.StoredWords;

import org.springframework.stereotype.Component;

/** The stored words of scan files, for screens that show where values come from. */
@Component
class WordsForSearch implements StoredWords {

    private final Refiling refiling;

    WordsForSearch(Refiling refiling) {
        this.refiling = refiling;
    }

    @Override
    public Map<Integer, List<Word>> of(Sha256 words) {
        Map<Integer, List<Word>> pages = new TreeMap<>();
        refiling.words(words)
            .forEach(page -> pages.put(page.number(),
                    page.lines().stream().flatMap(line -> line.words().stream()).toList()));
        return pages;
    }

}
