package vn.sohoa.template;

import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where templates are read from.
 *
 * @param folders resource patterns, later ones override; files of the installation's own
 * go to {@code HOME/templates}
 */
@ConfigurationProperties("sohoa.templates")
record TemplateSettings(@DefaultValue("classpath*:templates/*.yaml") List<String> folders) {
}
