package vn.sohoa.console.administration;

import java.lang.reflect.RecordComponent;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.springframework.aop.support.AopUtils;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/** The settings as the application works by them; what is secret is not shown. */
@Component
class SettingsInForce {

    private static final Pattern SECRET = Pattern.compile(".*(secret|password|keys?|token).*");

    private static final String HIDDEN = "••••";

    private final ApplicationContext context;

    SettingsInForce(ApplicationContext context) {
        this.context = context;
    }

    /** Names as in the README, with their values. */
    Map<String, String> all() {
        Map<String, String> settings = new TreeMap<>();
        context.getBeansWithAnnotation(ConfigurationProperties.class).values().forEach(bean -> {
            Class<?> type = AopUtils.getTargetClass(bean);
            ConfigurationProperties properties = type.getAnnotation(ConfigurationProperties.class);
            if (properties != null && type.isRecord() && type.getName().startsWith("vn.sohoa.")) {
                for (RecordComponent component : type.getRecordComponents()) {
                    String name = properties.value() + "." + kebab(component.getName());
                    settings.put(name, shown(name, value(component, bean)));
                }
            }
        });
        return settings;
    }

    private static String value(RecordComponent component, Object bean) {
        try {
            component.getAccessor().setAccessible(true); // records of settings are their
                                                         // module's own
            Object value = component.getAccessor().invoke(bean);
            return (value != null) ? value.toString() : "";
        }
        catch (ReflectiveOperationException ex) {
            throw new IllegalStateException(ex);
        }
    }

    private static String shown(String name, String value) {
        String last = name.substring(name.lastIndexOf('.') + 1);
        boolean secret = SECRET.matcher(last).matches() || value.matches(".*://[^/]*@.*");
        return (secret && !value.isEmpty()) ? HIDDEN : value;
    }

    private static String kebab(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

}
