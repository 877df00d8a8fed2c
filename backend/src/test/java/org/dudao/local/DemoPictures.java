package org.dudao.local;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/** Drawn pictures, for nobody real is to be seen in the demonstration. */
final class DemoPictures {

    private DemoPictures() {}

    static byte[] building() throws IOException {
        var image = new BufferedImage(1200, 800, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setPaint(new GradientPaint(0, 0, new Color(0xBFD7EA), 0, 800, new Color(0xEAF3E6)));
        pen.fillRect(0, 0, 1200, 800);
        pen.setColor(new Color(0x6B8F71));
        pen.fillRect(0, 600, 1200, 200);
        pen.setColor(new Color(0xF4F1EA));
        pen.fillRect(260, 220, 680, 420);
        pen.setColor(new Color(0xA8443C));
        pen.fillPolygon(new int[] {220, 600, 980}, new int[] {230, 90, 230}, 3);
        pen.setColor(new Color(0x3C6E91));
        for (var x = 320; x < 900; x += 150) {
            pen.fillRect(x, 300, 90, 90);
        }
        pen.dispose();
        return jpeg(image);
    }

    /** Somebody's portrait, told apart by the colour of what they wear. */
    static byte[] portrait(int who) throws IOException {
        var image = new BufferedImage(600, 840, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(new Color(0xDCE6F2));
        pen.fillRect(0, 0, 600, 840);
        pen.setColor(Color.getHSBColor(who * 0.23f, 0.45f, 0.5f));
        pen.fillRoundRect(90, 580, 420, 320, 180, 180);
        pen.setColor(new Color(0xE9C9A8));
        pen.fillOval(190, 220, 220, 290);
        pen.fillRect(260, 480, 80, 120);
        pen.setColor(new Color(0x2E2A28));
        pen.fillArc(170, 170, 260, 260, 0, 180);
        pen.dispose();
        return jpeg(image);
    }

    private static byte[] jpeg(BufferedImage image) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", bytes);
        return bytes.toByteArray();
    }
}
