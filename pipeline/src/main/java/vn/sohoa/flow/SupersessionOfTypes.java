package vn.sohoa.flow;

import java.util.stream.Collectors;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.sohoa.template.DocumentTemplate;
import vn.sohoa.template.DocumentTemplates;
import vn.sohoa.warehouse.SupersessionRules;

/** Takes from the templates which papers supersede which. */
@Configuration(proxyBeanMethods = false)
class SupersessionOfTypes {

    @Bean
    SupersessionRules supersessionRules(DocumentTemplates templates) {
        return new SupersessionRules(templates.all()
            .stream()
            .collect(Collectors.toMap(DocumentTemplate::type,
                    template -> new SupersessionRules.Rule(template.supersedes(), template.matter()))));
    }

}
