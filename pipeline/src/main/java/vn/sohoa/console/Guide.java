package vn.sohoa.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

import org.springframework.core.io.ClassPathResource;

/**
 * The user guide of the docs as a part of a page. Its pictures are assets; links to other
 * docs, which are not here, are plain words.
 */
final class Guide {

    private static final List<Extension> TABLES = List.of(TablesExtension.create());

    private static final Pattern TABLE = Pattern.compile("(?s)<table>.*?</table>");

    /** As the docs name their headings in links: words joined by hyphens. */
    private static final Pattern NO_ANCHOR = Pattern.compile("[^\\p{L}\\p{N} _-]");

    private final Node document;

    private Guide(Node document) {
        this.document = document;
    }

    static Guide read() {
        try {
            Node document = Parser.builder()
                .extensions(TABLES)
                .build()
                .parse(new ClassPathResource("console/guide/huong-dan-su-dung.md")
                    .getContentAsString(StandardCharsets.UTF_8));
            Foreign foreign = new Foreign();
            document.accept(foreign);
            foreign.nodes.forEach(Guide::unwrap);
            return new Guide(document);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /**
     * @param addresses of pictures by their names
     * @param tables what the n-th table is called for who cannot see it
     */
    String html(UnaryOperator<String> addresses, IntFunction<String> tables) {
        HtmlRenderer renderer = HtmlRenderer.builder()
            .extensions(TABLES)
            .escapeHtml(true)
            .attributeProviderFactory(context -> (node, tag, attributes) -> adjust(node, tag, attributes, addresses))
            .build();
        int[] count = { 0 };
        return TABLE.matcher(renderer.render(document))
            .replaceAll(found -> "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\""
                    + tables.apply(++count[0]) + "\">" + Matcher.quoteReplacement(found.group()) + "</div>");
    }

    private static void adjust(Node node, String tag, Map<String, String> attributes, UnaryOperator<String> addresses) {
        if (node instanceof Heading) {
            attributes.put("id", anchor(node));
        }
        else if (node instanceof Image image) {
            attributes.put("src",
                    addresses.apply(image.getDestination().substring(image.getDestination().lastIndexOf('/') + 1)));
            attributes.put("loading", "lazy");
        }
        else if ("th".equals(tag)) {
            attributes.put("scope", "col");
        }
    }

    private static String anchor(Node heading) {
        String text = TextContentRenderer.builder().build().render(heading).strip().toLowerCase(Locale.ROOT);
        return NO_ANCHOR.matcher(text).replaceAll("").replace(' ', '-');
    }

    private static void unwrap(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = node.getFirstChild()) {
            node.insertBefore(child);
        }
        node.unlink();
    }

    /** The title, which the page has already, and links to other docs. */
    private static final class Foreign extends AbstractVisitor {

        private final List<Node> nodes = new ArrayList<>();

        @Override
        public void visit(Heading heading) {
            if (heading.getLevel() == 1) {
                heading.unlink();
            }
        }

        @Override
        public void visit(Link link) {
            if (!link.getDestination().startsWith("#")) {
                nodes.add(link);
            }
        }

    }

}
