package vn.sohoa.scheduling;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Settings of scheduling. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ WorkerSettings.class, UploadSettings.class, InboxSettings.class })
class SchedulingConfiguration {

}
