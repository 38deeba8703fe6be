package vn.sohoa.api;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;

import vn.sohoa.access.Client;
import vn.sohoa.document.CitizenId;
import vn.sohoa.document.DossierCode;
import vn.sohoa.document.OfficeCode;
import vn.sohoa.document.ProcedureCode;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** How requests become our own types. */
@Configuration(proxyBeanMethods = false)
class ApiConfiguration {

    /** Vietnamese time: days of validity begin and end by it. */
    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Asia/Ho_Chi_Minh"));
    }

    /** The vocabulary, written as texts. */
    @Bean
    SimpleModule vocabulary() {
        SimpleModule module = new SimpleModule("sohoa");
        add(module, CitizenId.class, CitizenId::new);
        add(module, ProcedureCode.class, ProcedureCode::new);
        add(module, DossierCode.class, DossierCode::new);
        add(module, OfficeCode.class, OfficeCode::new);
        module.addDeserializer(String.class, new PlainText());
        return module;
    }

    private static boolean isUndescribed(HttpMessageConverter<?> converter) {
        return converter.getSupportedMediaTypes()
            .stream()
            .anyMatch(type -> type.getSubtype().endsWith("xml") || type.getSubtype().endsWith("yaml"));
    }

    private static <T> void add(SimpleModule module, Class<T> type, Function<String, T> parse) {
        module.addDeserializer(type, new Text<>(type, parse));
    }

    @Bean
    @ConditionalOnWebApplication
    WebMvcConfigurer callingClient() {
        return new WebMvcConfigurer() {

            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new CallingClient());
                resolvers.add(new KeyOfWrite());
            }

            @Override
            public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
                // XML and YAML are there for other ends; nobody described them here
                converters.configureMessageConvertersList(all -> all.removeIf(ApiConfiguration::isUndescribed));
            }
        };
    }

    /** A text that is one of our types, or a problem that does not repeat it. */
    private static final class Text<T> extends StdDeserializer<T> {

        private final transient Function<String, T> parse;

        Text(Class<T> type, Function<String, T> parse) {
            super(type);
            this.parse = parse;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            try {
                return parse.apply(parser.getValueAsString(""));
            }
            catch (IllegalArgumentException ex) {
                throw context.weirdStringException("", handledType(),
                        "not a " + handledType().getSimpleName().toLowerCase(Locale.ROOT));
            }
        }

    }

    /**
     * A text without what no text of a person has: control characters, halves of
     * characters, and marks that turn the direction of writing around.
     */
    private static final class PlainText extends StdDeserializer<String> {

        private static final Pattern ODD = Pattern
            .compile("[\\p{Cc}&&[^\\n\\r\\t]]|[\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069]");

        PlainText() {
            super(String.class);
        }

        @Override
        public @Nullable String deserialize(JsonParser parser, DeserializationContext context) {
            String text = StringDeserializer.instance.deserialize(parser, context);
            if (text != null && ODD.matcher(text).find()) {
                throw context.weirdStringException("", String.class, "holds characters that no text has");
            }
            return text;
        }

    }

    /** The key that each write carries. */
    private static final class KeyOfWrite implements HandlerMethodArgumentResolver {

        private static final Pattern FORM = Pattern.compile("[ -~]{8,200}");

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == IdempotencyKey.class;
        }

        @Override
        public IdempotencyKey resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
                NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
            String key = given(request);
            if (key == null || !FORM.matcher(key).matches()) {
                throw new ApiProblemException(ApiProblem.KEY_MISSING);
            }
            return new IdempotencyKey(key);
        }

        private static @Nullable String given(NativeWebRequest request) {
            try {
                return request.getHeader("Idempotency-Key");
            }
            catch (RequestRejectedException ex) {
                return null; // of bytes that no header has
            }
        }

    }

    /** The client that calls. */
    private static final class CallingClient implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Client.class;
        }

        @Override
        public Client resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
                NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
            if (request.getUserPrincipal() instanceof ClientToken token && token.client() != null) {
                return token.client();
            }
            throw new ApiProblemException(ApiProblem.NOT_AUTHENTICATED);
        }

    }

}
