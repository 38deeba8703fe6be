package vn.sohoa.api;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
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
        return module;
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

    /** The key that each write carries. */
    private static final class KeyOfWrite implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == IdempotencyKey.class;
        }

        @Override
        public IdempotencyKey resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
                NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
            String key = request.getHeader("Idempotency-Key");
            if (key == null || key.length() < 8 || key.length() > 200) {
                throw new ApiProblemException(ApiProblem.KEY_MISSING);
            }
            return new IdempotencyKey(key);
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
