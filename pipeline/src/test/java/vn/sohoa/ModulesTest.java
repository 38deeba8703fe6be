package vn.sohoa;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

import static org.assertj.core.api.Assertions.assertThat;

/** Every package keeps to the neighbours that its {@code package-info} allows. */
class ModulesTest {

    private final ApplicationModules modules = ApplicationModules.of(Sohoa.class);

    @Test
    void modulesKnowOnlyTheNeighboursTheyDeclare() {
        this.modules.verify();
    }

    @Test
    void everyStageAndKeeperIsAModule() {
        assertThat(this.modules.stream().map(ApplicationModule::getIdentifier).map(Object::toString))
            .contains(Layers.STAGES)
            .contains(Layers.KEEPERS)
            .contains("document", "vietnamese", "template", "flow", "cli");
    }

}
