package org.dudao.document;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A name that somebody's device gave a file: a label for people, never a path. Cleaned rather than refused (B-08). */
record FileName(String value) {

    private static final int LONGEST = 200;

    /** Most file systems take names of up to 255 bytes. */
    private static final int MOST_BYTES = 240;

    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);

    /** Control and format characters (bidi among them), line separators, lone surrogates, what Windows forbids. */
    private static final Pattern UNFIT = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}\\uFFFE\\uFFFF<>:\"|?*]");

    private static final Pattern EDGES = Pattern.compile("^[.\\s-]+|[.\\s]+$");
    private static final Pattern ENDING = Pattern.compile("\\.[a-z][a-z0-9]{0,9}$");

    /** Names that Windows keeps for devices, whatever follows the first full stop. */
    private static final Pattern DEVICE =
            Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9]|conin\\$|conout\\$)\\s*(\\..*)?");

    /** The REST layer may come in by any constructor, so every one cleans. */
    FileName {
        value = FOLDERS.matcher(Normalizer.normalize(value, Normalizer.Form.NFC))
                .replaceFirst("");
        value = UNFIT.matcher(value).replaceAll("");
        value = EDGES.matcher(value).replaceAll("");
        value = DEVICE.matcher(value).matches() ? "_" + value : value;
    }

    /** Whether the name claims no other kind; one without an ending claims nothing. */
    boolean fits(FileKind kind) {
        var ending = ENDING.matcher(value.toLowerCase(Locale.ROOT));
        return !ending.find() || kind.endings().contains(ending.group());
    }

    /** The label with an ending that says what the file is, whatever the device called it. */
    String as(FileKind kind) {
        var ending = ending(kind);
        var stem =
                value.substring(0, value.length() - ending.map(String::length).orElse(0));
        var last = ending.orElse(kind.endings().getFirst());
        return shortened(stem.isBlank() ? "file" : stem, last.length()) + last;
    }

    private Optional<String> ending(FileKind kind) {
        var lower = value.toLowerCase(Locale.ROOT);
        return kind.endings().stream()
                .filter(lower::endsWith)
                .findFirst()
                .map(ending -> value.substring(value.length() - ending.length()));
    }

    private static String shortened(String stem, int reserved) {
        var cut = new StringBuilder();
        var bytes = reserved;
        for (var character : stem.codePoints().mapToObj(Character::toString).toList()) {
            bytes += character.getBytes(StandardCharsets.UTF_8).length;
            if (bytes > MOST_BYTES || cut.length() + character.length() > LONGEST - reserved) {
                break;
            }
            cut.append(character);
        }
        return cut.toString();
    }
}
