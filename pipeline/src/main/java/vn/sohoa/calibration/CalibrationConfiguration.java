package vn.sohoa.calibration;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CalibrationSettings.class)
class CalibrationConfiguration {

    @Bean
    Calibration calibration(CalibrationSettings settings) {
        return CalibrationFile.read(settings.files());
    }

    @Bean
    Acceptance acceptance(CalibrationSettings settings, Calibration calibration) {
        return new Acceptance(settings.acceptFrom(), calibration);
    }

}
