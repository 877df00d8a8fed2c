package org.dudao.setting;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.dudao.kernel.CallerScope;
import org.dudao.kernel.Words;
import org.dudao.region.SettingNumbers.SettingChange;
import org.dudao.region.Settings;
import org.dudao.setting.SettingEffectView.SettingEffectLine;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/setting-effect")
@Tag(name = "settingEffect", description = "What another number would change")
class SettingEffectResource {

    private final SettingCatalogue catalogue;
    private final Settings settings;
    private final Words words;
    private final CallerScope caller;
    private final Clock clock;

    SettingEffectResource(SettingCatalogue catalogue, Settings settings, Words words, CallerScope caller, Clock clock) {
        this.catalogue = catalogue;
        this.settings = settings;
        this.words = words;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Transactional
    @PermissionsAllowed("setting:read")
    @Operation(
            summary = "What another number would change",
            description = "In the caller's own division, by what is there today; changes nothing.")
    public SettingEffectView view(
            @RestQuery @NotNull @Size(min = 1, max = 60) String key,
            @RestQuery @NotNull @Min(0) @Max(1_000_000) Integer value) {
        var number = catalogue.asked(key, value);
        var today = LocalDate.now(clock);
        var before = settings.number(number, caller.home(), today);
        var effects = catalogue.effects(new SettingChange(number, caller.home(), today, before, value));
        return new SettingEffectView(
                before,
                value,
                effects.stream()
                        .map(effect -> new SettingEffectLine(
                                words.of("setting.effect." + effect.code(), Map.of()), effect.before(), effect.after()))
                        .toList());
    }
}
