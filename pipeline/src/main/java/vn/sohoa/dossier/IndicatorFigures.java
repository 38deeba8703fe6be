package vn.sohoa.dossier;

/**
 * What the dossiers of an office, procedure and period add up to. The usual report of
 * localities, and the numerators and denominators of Quyết định 766/QĐ-TTg.
 *
 * @param key office, procedure or month of the row; empty for the total
 * @param received dossiers
 * @param componentsDigitized dossiers with a file in their components
 * @param flaggedReused dossiers with a component that is flagged as reused
 * @param flaggedFromWarehouse dossiers with a component flagged as taken from the
 * warehouse
 * @param reallyReused dossiers with a reuse that was reported, once for each component
 * @param reuses such reuses, one for each component and record
 * @param resolved dossiers
 * @param resolvedWithResultFile of these, those with a file in a result
 * @param writtenResult dossiers whose procedure ends with a paper
 * @param resultFile of these, those with a file in a result
 * @param bothDigitized dossiers with a file in the components and in the result
 * @param sharedFlagged dossiers with a component flagged as taken from the warehouse, or
 * a result that was passed on
 * @param sharedReally the same, counting real reuse instead of the flag
 * @param populationData dossiers that used national population data
 * @param procedures number of procedures
 * @param proceduresWithPopulationData of these, those that used it
 */
public record IndicatorFigures(String key, long received, long componentsDigitized, long flaggedReused,
        long flaggedFromWarehouse, long reallyReused, long reuses, long resolved, long resolvedWithResultFile,
        long writtenResult, long resultFile, long bothDigitized, long sharedFlagged, long sharedReally,
        long populationData, long procedures, long proceduresWithPopulationData) {
}
