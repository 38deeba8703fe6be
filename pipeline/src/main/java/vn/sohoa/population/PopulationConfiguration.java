package vn.sohoa.population;

import java.net.URI;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The register by the settings; nobody where they name none. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PopulationSettings.class)
class PopulationConfiguration {

    @Bean
    PopulationRegister populationRegister(PopulationSettings settings, JsonMapper json) {
        URI url = settings.url();
        return (url != null) ? new GuardedRegister(new HttpRegister(url, settings, json), settings) : new NoRegister();
    }

    /** Nobody is asked. */
    private static final class NoRegister implements PopulationRegister {

        @Override
        public boolean isPresent() {
            return false;
        }

        @Override
        public RegisterAnswer ask(ClaimedIdentity claim) {
            return RegisterAnswer.NOT_ASKED;
        }

    }

}
