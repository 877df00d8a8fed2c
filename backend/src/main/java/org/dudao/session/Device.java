package org.dudao.session;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a browser calls itself, in the few words by which its owner recognises it. A full catalogue of user agents
 * would know a thousand more and be out of date; what is not found here stays unnamed.
 */
final class Device {

    private static final String UNKNOWN = "?";

    /** The first that occurs wins: those that also call themselves by another's name come before it. */
    private static final Map<String, String> BROWSERS = ordered(
            "MicroMessenger/=微信 WeChat",
            "DingTalk/=钉钉 DingTalk",
            "Edg/=Edge",
            "Firefox/=Firefox",
            "HuaweiBrowser/=华为浏览器 Huawei",
            "Chrome/=Chrome",
            "Safari/=Safari");

    private static final Map<String, String> SYSTEMS = ordered(
            "OpenHarmony=HarmonyOS",
            "HarmonyOS=HarmonyOS",
            "Android=Android",
            "iPhone=iPhone",
            "iPad=iPad",
            "Windows=Windows",
            "Mac OS X=macOS",
            "Linux=Linux");

    private Device() {}

    static String words(@Nullable String userAgent) {
        if (userAgent == null) {
            return UNKNOWN;
        }
        return Stream.of(BROWSERS, SYSTEMS)
                .map(names -> first(names, userAgent))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(" · "), words -> words.isEmpty() ? UNKNOWN : words));
    }

    private static String first(Map<String, String> names, String userAgent) {
        return names.entrySet().stream()
                .filter(name -> userAgent.contains(name.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private static Map<String, String> ordered(String... pairs) {
        return Stream.of(pairs)
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(
                        pair -> pair[0], pair -> pair[1], (one, other) -> one, java.util.LinkedHashMap::new));
    }
}
