package vn.sohoa.template;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TemplateSettings.class)
class TemplateConfiguration {

    @Bean
    DocumentTemplates documentTemplates(TemplateSettings settings) {
        return TemplateFolder.read(settings.folders());
    }

}
