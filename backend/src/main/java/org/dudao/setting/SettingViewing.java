package org.dudao.setting;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dudao.kernel.CallerScope;
import org.dudao.kernel.Words;
import org.dudao.person.Placed;
import org.dudao.region.Divisions;
import org.dudao.region.SettingInForce;
import org.dudao.region.SettingNumber;
import org.dudao.region.SettingUnit;
import org.dudao.region.Settings;
import org.jspecify.annotations.Nullable;

/** Draws settings for somebody: what holds for their division, who set it, and what they may do about it. */
@ApplicationScoped
class SettingViewing {

    private final SettingCatalogue catalogue;
    private final SettingValues values;
    private final Settings settings;
    private final Divisions divisions;
    private final Words words;
    private final CallerScope caller;
    private final SecurityIdentity identity;
    private final Clock clock;

    SettingViewing(
            SettingCatalogue catalogue,
            SettingValues values,
            Settings settings,
            Divisions divisions,
            Words words,
            CallerScope caller,
            SecurityIdentity identity,
            Clock clock) {
        this.catalogue = catalogue;
        this.values = values;
        this.settings = settings;
        this.divisions = divisions;
        this.words = words;
        this.caller = caller;
        this.identity = identity;
        this.clock = clock;
    }

    List<SettingView> all() {
        var numbers = catalogue.all();
        var keys = numbers.stream().map(SettingNumber::key).toList();
        var inForce = settings.inForce(keys, caller.home(), LocalDate.now(clock));
        var history = values.of(caller.home()).stream().collect(Collectors.groupingBy(SettingValue::key));
        var names = divisions.chain(caller.home()).stream().collect(Collectors.toMap(id -> id, divisions::name));
        return numbers.stream()
                .map(number ->
                        view(number, inForce.get(number.key()), history.getOrDefault(number.key(), List.of()), names))
                .toList();
    }

    private List<String> choices(SettingNumber number) {
        return number.unit() == SettingUnit.CHOICE
                ? IntStream.rangeClosed(number.least(), number.most())
                        .mapToObj(value -> words.of("setting.choice." + number.key() + "." + value, Map.of()))
                        .toList()
                : List.of();
    }

    SettingValueView view(SettingValue value) {
        return view(value, divisions.name(value.regionId()));
    }

    private SettingView view(
            SettingNumber number,
            @Nullable SettingInForce set,
            List<SettingValue> history,
            Map<Integer, String> names) {
        return new SettingView(
                number.key(),
                words.of("setting.name." + number.key(), Map.of()),
                number.rule(),
                number.unit() == SettingUnit.CHOICE ? "" : words.of(number.unit()),
                choices(number),
                number.keeper(),
                number.least(),
                number.usual(),
                number.most(),
                set == null ? number.usual() : set.value(),
                set == null ? null : set.regionId(),
                set == null ? null : names.get(set.regionId()),
                set == null ? null : set.since(),
                mayChange(number),
                history.stream()
                        .map(value -> view(value, names.getOrDefault(value.regionId(), "")))
                        .toList());
    }

    private SettingValueView view(SettingValue value, String regionName) {
        return value.view(
                regionName,
                value.regionId() == caller.home()
                        && value.mayBeWithdrawn(LocalDate.now(clock))
                        && mayChange(catalogue.require(value.key())));
    }

    private boolean mayChange(SettingNumber number) {
        return Placed.of(identity).role().name().equals(number.keeper().name());
    }
}
