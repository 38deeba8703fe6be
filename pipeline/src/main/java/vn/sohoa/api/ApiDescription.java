package vn.sohoa.api;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

import vn.sohoa.document.Sha256;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The OpenAPI 3.1 description of the API. It says nothing about anybody, so anybody may
 * read it. Kept by hand in {@code openapi.yaml}; a test holds it to the application.
 */
@RestController
@ConditionalOnWebApplication
class ApiDescription {

    private final byte[] json;

    private final String tag;

    ApiDescription() throws IOException {
        this.json = JsonMapper.shared().writeValueAsBytes(read());
        this.tag = Sha256.of(json).value();
    }

    static JsonNode read() throws IOException {
        try (InputStream yaml = new ClassPathResource("openapi.yaml").getInputStream()) {
            return new YAMLMapper().readTree(yaml);
        }
    }

    @GetMapping("/api/v1/openapi")
    ResponseEntity<byte[]> description() {
        return ResponseEntity.ok()
            .contentType(MediaType.APPLICATION_JSON)
            .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
            .eTag(tag)
            .body(json);
    }

}
