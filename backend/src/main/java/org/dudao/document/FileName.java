package org.dudao.document;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A name that somebody's device gave a file: a label for people, never a path. Cleaned rather than refused. */
record FileName(String value) {

    private static final int LONGEST = 200;
    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);

    /** Control and format characters (bidi among them), line separators, lone surrogates, what Windows forbids. */
    private static final Pattern UNFIT = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}\\uFFFE\\uFFFF<>:\"|?*]");

    private static final Pattern EDGES = Pattern.compile("^[.\\s-]+|[.\\s]+$");

    /** Read by the REST layer. */
    static FileName fromString(String given) {
        var name = FOLDERS.matcher(given).replaceFirst("");
        name = UNFIT.matcher(name).replaceAll("");
        name = EDGES.matcher(name).replaceAll("");
        return new FileName(Normalizer.normalize(name, Normalizer.Form.NFC));
    }

    /** The label with an ending that says what the file is, whatever the device called it. */
    String as(FileKind kind) {
        var lower = value.toLowerCase(Locale.ROOT);
        var fitting = kind.endings().stream().filter(lower::endsWith).findFirst();
        var ending = fitting.map(e -> value.substring(value.length() - e.length()))
                .orElse(kind.endings().getFirst());
        var stem = fitting.map(e -> value.substring(0, value.length() - e.length()))
                .orElse(value);
        return shortened(stem.isBlank() ? "file" : stem, LONGEST - ending.length()) + ending;
    }

    private static String shortened(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        var cut = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        return text.substring(0, cut);
    }
}
