package org.dudao.document;

import java.awt.Color;
import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Files as honest and as dishonest people send them, made when they are needed. */
final class Specimens {

    static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    static final byte[] PDF = ascii("%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF");

    private static final byte[] PNG_SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int AFTER_SOI = 2;
    private static final int AFTER_IHDR = 33;

    private Specimens() {}

    /** Red on the left, blue on the right, so that a turned one can be told. */
    static BufferedImage image(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width / 2, height);
        graphics.setColor(Color.BLUE);
        graphics.fillRect(width / 2, 0, width - width / 2, height);
        graphics.dispose();
        return image;
    }

    static byte[] jpeg(int width, int height) {
        return encoded(image(width, height), "jpeg");
    }

    static byte[] png(int width, int height) {
        return encoded(image(width, height), "png");
    }

    static byte[] encoded(BufferedImage image, String format) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] png16() {
        var model = new ComponentColorModel(
                ColorSpace.getInstance(ColorSpace.CS_sRGB), false, false, Transparency.OPAQUE, DataBuffer.TYPE_USHORT);
        var raster = model.createCompatibleWritableRaster(8, 8);
        return encoded(new BufferedImage(model, raster, false, null), "png");
    }

    static byte[] cmyk() {
        var raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 16, 16, 4, null);
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(raster, null, null), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return withSegment(bytes.toByteArray(), 0xEE, ascii("Adobe\0d\0\0\0\0\0"));
    }

    /** A PNG that says it is so large and has hardly any pixels. */
    static byte[] pngOf(int width, int height) {
        return join(PNG_SIGNATURE, chunk("IHDR", header(width, height)), chunk("IDAT", new byte[20]), chunk("IEND"));
    }

    private static byte[] header(int width, int height) {
        return data(out -> {
            out.writeInt(width);
            out.writeInt(height);
            out.write(new byte[] {8, 2, 0, 0, 0});
        });
    }

    /** The picture with another chunk behind its header. */
    static byte[] withChunk(byte[] png, String type, byte[] content) {
        return spliced(png, AFTER_IHDR, chunk(type, content));
    }

    static byte[] chunk(String type, byte... content) {
        var crc = new CRC32();
        crc.update(ascii(type));
        crc.update(content);
        return data(out -> {
            out.writeInt(content.length);
            out.write(ascii(type));
            out.write(content);
            out.writeInt((int) crc.getValue());
        });
    }

    /** The photo with another segment before all others. */
    static byte[] withSegment(byte[] jpeg, int marker, byte[] content) {
        return spliced(jpeg, AFTER_SOI, data(out -> {
            out.writeShort(0xFF00 | marker);
            out.writeShort(content.length + 2);
            out.write(content);
        }));
    }

    /** EXIF with an orientation, and a text as long as it may be. */
    static byte[] withExif(byte[] jpeg, int orientation, String text) {
        return withSegment(jpeg, 0xE1, data(out -> {
            out.write(ascii("Exif\0\0MM"));
            out.writeShort(42);
            out.writeInt(8);
            out.writeShort(2);
            out.writeShort(0x010E);
            out.writeShort(2);
            out.writeInt(text.length());
            out.writeInt(38);
            out.writeShort(0x0112);
            out.writeShort(3);
            out.writeInt(1);
            out.writeShort(orientation);
            out.writeShort(0);
            out.writeInt(0);
            out.write(ascii(text));
        }));
    }

    static byte[] docx(Map<String, String> more) {
        var parts =
                new java.util.LinkedHashMap<>(Map.of("[Content_Types].xml", "<Types/>", "word/document.xml", "<w/>"));
        parts.putAll(more);
        return zip(parts);
    }

    static byte[] zip(Map<String, String> parts) {
        return data(out -> {
            try (var zip = new ZipOutputStream(out)) {
                for (var part : parts.entrySet()) {
                    zip.putNextEntry(new ZipEntry(part.getKey()));
                    zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                    zip.closeEntry();
                }
            }
        });
    }

    static byte[] cut(byte[] bytes, int left) {
        return Arrays.copyOf(bytes, left);
    }

    static byte[] join(byte[]... parts) {
        return data(out -> {
            for (var part : parts) {
                out.write(part);
            }
        });
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] spliced(byte[] bytes, int at, byte[] more) {
        return join(cut(bytes, at), more, Arrays.copyOfRange(bytes, at, bytes.length));
    }

    private interface Writing {
        void to(DataOutputStream out) throws IOException;
    }

    private static byte[] data(Writing writing) {
        var bytes = new ByteArrayOutputStream();
        try {
            writing.to(new DataOutputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
