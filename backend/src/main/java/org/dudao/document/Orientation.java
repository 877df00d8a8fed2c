package org.dudao.document;

import com.twelvemonkeys.imageio.metadata.jpeg.JPEG;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEGSegmentUtil;
import com.twelvemonkeys.imageio.metadata.tiff.TIFF;
import com.twelvemonkeys.imageio.metadata.tiff.TIFFReader;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** How a camera was held: the eight values of EXIF (CIPA DC-008, tag 0x0112). */
record Orientation(int value) {

    static final Orientation UPRIGHT = new Orientation(1);

    private static final String EXIF = "Exif";

    /** What the JPEG says; upright if it says nothing or nonsense. */
    static Orientation of(ImageInputStream jpeg) {
        try {
            for (var segment : JPEGSegmentUtil.readSegments(jpeg, JPEG.APP1, EXIF)) {
                var data = segment.data();
                data.skipNBytes(1);
                var tag = new TIFFReader()
                        .read(new MemoryCacheImageInputStream(data))
                        .getEntryById(TIFF.TAG_ORIENTATION);
                if (tag != null && tag.getValue() instanceof Number number) {
                    return new Orientation(number.intValue());
                }
            }
            return UPRIGHT;
        } catch (IOException | RuntimeException e) {
            return UPRIGHT;
        }
    }

    /** Whether width and height change places. */
    boolean lying() {
        return value >= 5 && value <= 8;
    }

    /** Turns a picture of that size upright. */
    AffineTransform turning(int width, int height) {
        return switch (value) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
