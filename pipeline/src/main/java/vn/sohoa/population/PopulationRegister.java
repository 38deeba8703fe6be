package vn.sohoa.population;

/** Whoever can tell whether an ID, a name and a birth date belong together. */
public interface PopulationRegister {

    /** Whether there is one: without, nothing is ever asked. */
    boolean isPresent();

    /**
     * Never throws: who cannot be reached gives {@link RegisterAnswer#NOT_ASKED}.
     */
    RegisterAnswer ask(ClaimedIdentity claim);

}
