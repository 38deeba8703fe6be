package vn.sohoa.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;

/** The script library that fetches parts of screens, in its WebJar. */
final class Htmx {

    private static final String POM = "META-INF/maven/org.webjars.npm/htmx.org/pom.properties";

    private Htmx() {
    }

    /** The folder of its files, with a slash at the end. */
    static String folder() {
        Properties pom = new Properties();
        try (var content = new ClassPathResource(POM).getInputStream()) {
            pom.load(content);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        return "META-INF/resources/webjars/htmx.org/" + pom.getProperty("version") + "/dist/";
    }

    static Resource script() {
        return new ClassPathResource(folder() + "htmx.min.js");
    }

}
