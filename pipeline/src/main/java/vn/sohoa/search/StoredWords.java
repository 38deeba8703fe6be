package vn.sohoa.search;

import java.util.List;
import java.util.Map;

import vn.sohoa.document.Sha256;
import vn.sohoa.document.Word;

/** The words of scan files as they were read; made where they are stored. */
public interface StoredWords {

    /**
     * By the number of their page, in reading order.
     * @param words object with the words of a scan file
     * @throws vn.sohoa.document.ProblemException where it cannot be had
     */
    Map<Integer, List<Word>> of(Sha256 words);

}
