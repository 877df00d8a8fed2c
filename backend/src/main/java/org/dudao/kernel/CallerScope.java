package org.dudao.kernel;

import io.quarkus.arc.Arc;
import io.quarkus.arc.Unremovable;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/** The scope of whoever acts now. Fails closed: without a placement nothing can be seen. */
@Unremovable
@ApplicationScoped
public class CallerScope {

    /** The name under which the identity carries its {@link Scope}. */
    public static final String ATTRIBUTE = "scope";

    /** The name under which an identity without a scope carries the code of the reason, if it is a special one. */
    public static final String REFUSED = "scope-refused";

    private static final ScopedValue<String> JOB = ScopedValue.newInstance();
    private static final StackWalker CALLERS = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

    private final SecurityIdentity identity;

    CallerScope(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** For jobs, and for finding out who somebody is: sees the whole country while {@code work} runs. */
    public static <T> T asSystem(Callable<T> work) {
        return ScopedValue.where(JOB, CALLERS.getCallerClass().getSimpleName()).call(() -> {
            try {
                return work.call();
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** The class that works as the system now, by which the audit trail calls it. */
    public static Optional<String> job() {
        return JOB.isBound() ? Optional.of(JOB.get()) : Optional.empty();
    }

    /** The caller's scope; refuses with {@code not-placed} when they hold no placement today. */
    public Scope required() {
        Scope scope = identity.getAttribute(ATTRIBUTE);
        if (scope == null) {
            throw new NotAllowed(whyNotPlaced());
        }
        return scope;
    }

    String whyNotPlaced() {
        String reason = identity.getAttribute(REFUSED);
        return reason == null ? "not-placed" : reason;
    }

    boolean isPlaced() {
        return identity.getAttribute(ATTRIBUTE) != null;
    }

    /** The division in which the caller works. */
    public int home() {
        return required().home();
    }

    /** Who acts. */
    public UUID person() {
        return required().person();
    }

    /** Refuses to change a row that the caller may only read, as a province does with a county's. */
    public void mustOwn(int regionId) {
        if (!JOB.isBound() && home() != regionId) {
            throw new NotAllowed("read-only");
        }
    }

    /** Refuses to act on a school that the caller answers for no longer or not yet. */
    void mustNotOnlyWatch(UUID schoolId) {
        if (!JOB.isBound() && required().watched().contains(schoolId)) {
            throw new NotAllowed("school-watched");
        }
    }

    Scope.Settings settings() {
        return JOB.isBound() ? Scope.Settings.SYSTEM : required().settings();
    }

    /** What the database is told when a connection is taken: nobody at all unless a placed caller asks. */
    Scope.Settings settingsOrNone() {
        if (JOB.isBound()) {
            return Scope.Settings.SYSTEM;
        }
        if (!Arc.container().requestContext().isActive()) {
            return Scope.Settings.NONE;
        }
        Scope scope = identity.getAttribute(ATTRIBUTE);
        return scope == null ? Scope.Settings.NONE : scope.settings();
    }

    @Unremovable
    @ApplicationScoped
    public static class Regions implements Supplier<String> {

        private final CallerScope caller;

        Regions(CallerScope caller) {
            this.caller = caller;
        }

        @Override
        public String get() {
            return caller.settings().regions();
        }
    }

    /** Who has one division is compared with it: only then rows are read in the order of an index of that division. */
    @Unremovable
    @ApplicationScoped
    static class Only implements Supplier<Integer> {

        private final CallerScope caller;

        Only(CallerScope caller) {
            this.caller = caller;
        }

        @Override
        public Integer get() {
            return caller.settings().only();
        }
    }

    @Unremovable
    @ApplicationScoped
    public static class Schools implements Supplier<String> {

        private final CallerScope caller;

        Schools(CallerScope caller) {
            this.caller = caller;
        }

        @Override
        public String get() {
            return caller.settings().schools();
        }
    }

    /** The caller's own division; none for the system. */
    @Unremovable
    @ApplicationScoped
    public static class Home implements Supplier<Integer> {

        private final CallerScope caller;

        Home(CallerScope caller) {
            this.caller = caller;
        }

        @Override
        public Integer get() {
            return Integer.valueOf(caller.settings().home());
        }
    }

    /** For rows that only one person may see, such as drafts and messages. */
    @Unremovable
    @ApplicationScoped
    public static class Person implements Supplier<String> {

        private final CallerScope caller;

        Person(CallerScope caller) {
            this.caller = caller;
        }

        @Override
        public String get() {
            var settings = caller.settings();
            return settings == Scope.Settings.SYSTEM ? "*" : settings.person();
        }
    }
}
