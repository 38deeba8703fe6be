package vn.sohoa.evaluation;

/** Is told how an evaluation gets on, by several threads. */
public interface EvaluationProgress {

    void started(int files);

    /**
     * @param pages pages of the file's documents, 0 where it was refused
     */
    void fileDone(int pages);

}
