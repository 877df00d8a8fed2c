package org.dudao.document;

import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.dudao.kernel.RuleViolation;

/**
 * Draws an uploaded picture anew (F-03, F-04): only what could be seen survives, no metadata and nothing that was hidden
 * in or behind it. Its size is read before anything is decoded, and a large one is read with gaps, so that one of 50
 * million pixels takes no more memory than one of 16.
 */
final class Picture {

    static final int LONGEST_SHOWN = 2000;
    static final int LONGEST_THUMBNAIL = 400;

    private static final long MOST_PIXELS = 50_000_000;
    private static final int LONGEST_SIDE = 20_000;
    private static final float QUALITY = 0.85f;
    private static final String PNG = "png";
    private static final String JPEG = "jpeg";

    /** What the decoder says of a picture whose end is missing; it would fill the rest with grey. */
    private static final List<String> CUT_OFF = List.of("Truncated", "Premature end");

    private static final ImageReaderSpi JPEG_READER = registered(new JPEGImageReaderSpi());

    /** The two drawings, encoded as the kind that they were drawn from. */
    record Drawn(byte[] shown, byte[] thumbnail) {}

    private Picture() {}

    /** Refuses with {@code file.too-many-pixels} or {@code file.broken}. */
    static Drawn draw(Path file, FileKind kind) throws IOException {
        var reader = kind == FileKind.JPEG
                ? JPEG_READER.createReaderInstance()
                : ImageIO.getImageReadersByFormatName(PNG).next();
        try (var input = ImageIO.createImageInputStream(file.toFile())) {
            var held = kind == FileKind.JPEG ? Orientation.of(input) : Orientation.UPRIGHT;
            input.seek(0);
            reader.setInput(input, true, true);
            var shown = upright(decode(reader), held, kind);
            return new Drawn(encode(shown, kind), encode(smaller(shown), kind));
        } catch (RuleViolation e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw broken();
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage decode(ImageReader reader) throws IOException {
        var width = reader.getWidth(0);
        var height = reader.getHeight(0);
        if ((long) width * height > MOST_PIXELS || Math.max(width, height) > LONGEST_SIDE) {
            throw new RuleViolation(
                    "file.too-many-pixels", Map.of("most", MOST_PIXELS / 1_000_000, "longest", LONGEST_SIDE));
        }
        var gap = Math.max(1, Math.max(width, height) / (2 * LONGEST_SHOWN));
        var reading = reader.getDefaultReadParam();
        reading.setSourceSubsampling(gap, gap, 0, 0);
        var deadline = new Deadline();
        var warnings = new ArrayList<String>();
        reader.addIIOReadProgressListener(deadline);
        reader.addIIOReadWarningListener((source, warning) -> warnings.add(warning));
        var image = reader.read(0, reading);
        if (deadline.passed()
                || warnings.stream().anyMatch(said -> CUT_OFF.stream().anyMatch(said::startsWith))) {
            throw broken();
        }
        return image;
    }

    private static BufferedImage upright(BufferedImage image, Orientation held, FileKind kind) {
        var width = held.lying() ? image.getHeight() : image.getWidth();
        var height = held.lying() ? image.getWidth() : image.getHeight();
        var scale = Math.min(1, (double) LONGEST_SHOWN / Math.max(width, height));
        var seeThrough = kind == FileKind.PNG && image.getColorModel().hasAlpha();
        var drawn = blank(width * scale, height * scale, seeThrough);
        var graphics = drawn.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.scale(scale, scale);
        graphics.drawImage(image, held.turning(image.getWidth(), image.getHeight()), null);
        graphics.dispose();
        return drawn;
    }

    /** Halves before the last step: shrunk at once, fine lines would break. */
    private static BufferedImage smaller(BufferedImage image) {
        var longest = Math.max(image.getWidth(), image.getHeight());
        if (longest <= LONGEST_THUMBNAIL) {
            return image;
        }
        var scale = Math.max(0.5, (double) LONGEST_THUMBNAIL / longest);
        var drawn = blank(
                image.getWidth() * scale,
                image.getHeight() * scale,
                image.getColorModel().hasAlpha());
        var graphics = drawn.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(image, 0, 0, drawn.getWidth(), drawn.getHeight(), null);
        graphics.dispose();
        return smaller(drawn);
    }

    private static BufferedImage blank(double width, double height, boolean seeThrough) {
        return new BufferedImage(
                Math.max(1, (int) Math.round(width)),
                Math.max(1, (int) Math.round(height)),
                seeThrough ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
    }

    private static byte[] encode(BufferedImage image, FileKind kind) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName(kind == FileKind.JPEG ? JPEG : PNG)
                .next();
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            var writing = writer.getDefaultWriteParam();
            if (kind == FileKind.JPEG) {
                writing.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                writing.setCompressionQuality(QUALITY);
            }
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), writing);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** It finds the decoder it builds upon only when the registry knows it. */
    private static ImageReaderSpi registered(ImageReaderSpi reader) {
        IIORegistry.getDefaultInstance().registerServiceProvider(reader, ImageReaderSpi.class);
        return reader;
    }

    private static RuleViolation broken() {
        return new RuleViolation("file.broken", Map.of());
    }
}
