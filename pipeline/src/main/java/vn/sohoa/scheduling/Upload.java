package vn.sohoa.scheduling;

import java.util.UUID;

import vn.sohoa.document.Sha256;

/**
 * A file on its way from a browser.
 *
 * @param path safe path inside the folder of the batch
 * @param size bytes it will have
 * @param received bytes that are here
 * @param complete whether it is whole, its checksum right
 */
public record Upload(UUID id, UUID batch, String path, long size, Sha256 sha256, long received, boolean complete) {

    Upload received(long bytes) {
        return new Upload(id, batch, path, size, sha256, bytes, complete);
    }
}
