package vn.sohoa.archive;

import java.net.URI;
import java.nio.file.Path;
import java.util.UUID;

import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.nio2blob.FilesystemNio2BlobStore;

import vn.sohoa.document.ProblemCode;
import vn.sohoa.document.ProblemException;

import org.springframework.beans.factory.DisposableBean;

/**
 * The S3 store that stands in when none is configured: in this process, files in the
 * installation's folder, on the loopback address at a random port with a password made up
 * at each start.
 */
final class EmbeddedStore implements DisposableBean {

    private final S3Proxy proxy;

    private final S3Address address;

    private EmbeddedStore(S3Proxy proxy, S3Address address) {
        this.proxy = proxy;
        this.address = address;
    }

    static EmbeddedStore start(Path folder) {
        String accessKey = "sohoa";
        String secretKey = UUID.randomUUID().toString();
        S3Proxy proxy = S3Proxy.builder()
            .endpoint(URI.create("http://127.0.0.1:0"))
            .awsAuthentication(AuthenticationType.AWS_V4, accessKey, secretKey)
            .blobStore(new FilesystemNio2BlobStore(folder.toString()))
            .build();
        try {
            proxy.start();
        }
        catch (Exception ex) {
            throw new ProblemException(ProblemCode.STORE_UNAVAILABLE, "the embedded store does not start", ex);
        }
        return new EmbeddedStore(proxy, new S3Address("http://127.0.0.1:" + proxy.getPort(), accessKey, secretKey));
    }

    S3Address address() {
        return address;
    }

    @Override
    public void destroy() throws Exception {
        proxy.stop();
    }

}
