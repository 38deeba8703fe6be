package vn.sohoa.intake;

/**
 * What intake did with a folder.
 *
 * @param found files that are accounted for
 * @param skipped hidden and accompanying files, and links that lead out of the folder
 * @param fresh files that were not known before
 */
public record TakenOver(int found, int skipped, int fresh) {
}
