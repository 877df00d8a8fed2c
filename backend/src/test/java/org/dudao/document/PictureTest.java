package org.dudao.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureTest {

    @TempDir
    static Path folder;

    /** Red was on the left: where it is when the camera's note has been followed. */
    @ParameterizedTest
    @CsvSource({
        "0, 40, 30, left",
        "1, 40, 30, left",
        "2, 40, 30, right",
        "3, 40, 30, right",
        "4, 40, 30, left",
        "5, 30, 40, top",
        "6, 30, 40, top",
        "7, 30, 40, bottom",
        "8, 30, 40, bottom",
        "9, 40, 30, left"
    })
    void a_photo_is_turned_upright(int orientation, int width, int height, String red) throws IOException {
        var shown = shown(Specimens.withExif(Specimens.jpeg(40, 30), orientation, "note"), FileKind.JPEG);
        assertThat(shown.getWidth()).isEqualTo(width);
        assertThat(shown.getHeight()).isEqualTo(height);
        assertThat(red(shown, width / 8, height / 8)).isEqualTo(red.equals("left") || red.equals("top"));
        assertThat(red(shown, width * 7 / 8, height * 7 / 8)).isEqualTo(red.equals("right") || red.equals("bottom"));
    }

    @ParameterizedTest
    @CsvSource({"2000, 1000, 2000, 1000", "2001, 1000, 2000, 1000", "9000, 300, 2000, 67", "300, 5000, 120, 2000"})
    void a_large_one_is_made_smaller(int width, int height, int shownWidth, int shownHeight) throws IOException {
        var shown = shown(Specimens.jpeg(width, height), FileKind.JPEG);
        assertThat(shown.getWidth()).isEqualTo(shownWidth);
        assertThat(shown.getHeight()).isBetween(shownHeight - 1, shownHeight + 1);
    }

    @Test
    void the_thumbnail_is_small_and_what_could_be_seen_through_still_can() throws IOException {
        var drawn =
                draw(Specimens.encoded(new BufferedImage(900, 600, BufferedImage.TYPE_INT_ARGB), "png"), FileKind.PNG);
        var thumbnail = ImageIO.read(new ByteArrayInputStream(drawn.thumbnail()));
        assertThat(thumbnail.getWidth()).isEqualTo(400);
        assertThat(thumbnail.getHeight()).isEqualTo(267);
        assertThat(new Color(thumbnail.getRGB(200, 100), true).getAlpha()).isZero();
    }

    @Test
    void what_is_grey_in_print_colours_is_grey_on_the_screen() throws IOException {
        var shown = shown(Specimens.cmyk(), FileKind.JPEG);
        var colour = new Color(shown.getRGB(8, 8));
        assertThat(colour.getRed()).isEqualTo(colour.getGreen());
    }

    /** A process with that little memory is the proof that no more is needed. */
    @Test
    void fifty_million_pixels_need_less_than_256_megabytes() throws Exception {
        var photo = Files.write(folder.resolve("large"), Specimens.jpeg(8660, 5770));
        var child = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Xmx200m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Drawing.class.getName(),
                        photo.toString())
                .redirectErrorStream(true)
                .start();
        var said = new String(child.getInputStream().readAllBytes());
        assertThat(child.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(said).contains("drawn");
    }

    /** Runs in a process of its own. */
    static class Drawing {
        public static void main(String[] args) throws IOException {
            Picture.draw(Path.of(args[0]), FileKind.JPEG);
            System.out.println("drawn");
        }
    }

    private static BufferedImage shown(byte[] bytes, FileKind kind) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(draw(bytes, kind).shown()));
    }

    private static Picture.Drawn draw(byte[] bytes, FileKind kind) throws IOException {
        return Picture.draw(Files.write(folder.resolve("picture"), bytes), kind);
    }

    private static boolean red(BufferedImage image, int x, int y) {
        var colour = new Color(image.getRGB(x, y));
        return colour.getRed() > 180 && colour.getBlue() < 80;
    }
}
