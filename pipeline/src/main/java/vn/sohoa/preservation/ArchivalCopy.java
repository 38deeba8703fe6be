package vn.sohoa.preservation;

import java.nio.file.Path;

import vn.sohoa.document.Sha256;

/**
 * The searchable PDF/A-2b of one paper.
 *
 * @param pdf the file, in the working folder of its scan file; gone when that is closed
 * @param pages number of pages
 */
public record ArchivalCopy(Path pdf, Sha256 sha256, long size, int pages) {
}
