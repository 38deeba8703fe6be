package vn.sohoa.console;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.sohoa.staff.StaffMember;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.MethodParameter;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/** Texts, languages, assets, and the person as an argument of controllers. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class ConsoleConfiguration {

    private static final Duration LANGUAGE_KEPT = Duration.ofDays(365);

    private static final Duration ASSETS_KEPT = Duration.ofDays(365);

    private static final PathMatchingResourcePatternResolver RESOURCES = new PathMatchingResourcePatternResolver();

    /**
     * All bundles {@code messages/console-….properties}, and the one of the command line.
     */
    @Bean
    MessageSource messageSource() throws IOException {
        ResourceBundleMessageSource source = new ResourceBundleMessageSource();
        Stream<String> areas = Arrays.stream(RESOURCES.getResources("classpath*:messages/console-*_vi.properties"))
            .map(bundle -> "messages/" + Objects.requireNonNull(bundle.getFilename()).replace("_vi.properties", ""));
        source.setBasenames(Stream.concat(areas, Stream.of("messages")).distinct().toArray(String[]::new));
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        source.setAlwaysUseMessageFormat(true);
        return source;
    }

    @Bean
    LocaleResolver localeResolver() {
        CookieLocaleResolver cookie = new CookieLocaleResolver("sohoa_language");
        cookie.setDefaultLocale(LanguageSwitch.VIETNAMESE);
        cookie.setCookieMaxAge(LANGUAGE_KEPT);
        cookie.setCookieHttpOnly(true);
        cookie.setCookieSameSite("Lax");
        cookie.setRejectInvalidCookies(false);
        return cookie;
    }

    /** Writes {@code /assets/console.css} as {@code /assets/<checksum>/console.css}. */
    @Bean
    ResourceUrlEncodingFilter addressesOfAssets() {
        return new ResourceUrlEncodingFilter();
    }

    @Bean
    WebMvcConfigurer consoleAssets() {
        return new WebMvcConfigurer() {

            @Override
            public void addResourceHandlers(ResourceHandlerRegistry registry) {
                registry.addResourceHandler("/assets/**")
                    .addResourceLocations("classpath:/console/assets/", "classpath:/" + Htmx.folder())
                    .setCacheControl(CacheControl.maxAge(ASSETS_KEPT).cachePublic().immutable())
                    .resourceChain(true)
                    // one checksum over all of them, so that modules may import each
                    // other
                    .addResolver(new VersionResourceResolver()
                        .addFixedVersionStrategy(new AssetsChecksum(RESOURCES).value(), "/**"));
            }

            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new PersonAsking());
            }
        };
    }

    /** The person who is logged in, where a controller asks for a {@link StaffMember}. */
    private static final class PersonAsking implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == StaffMember.class;
        }

        @Override
        public @Nullable Object resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
                NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
            return CurrentStaff.get().orElseThrow(OutOfReachException::new);
        }

    }

}
