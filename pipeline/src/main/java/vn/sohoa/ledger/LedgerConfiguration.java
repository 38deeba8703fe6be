package vn.sohoa.ledger;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Settings of the ledger. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CrashSettings.class)
class LedgerConfiguration {

}
