package org.dudao.document;

import java.time.Duration;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadProgressListener;

/** Ends the decoding of a picture that takes longer than any honest one. */
final class Deadline implements IIOReadProgressListener {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final long until = System.nanoTime() + PATIENCE.toNanos();
    private boolean passed;

    boolean passed() {
        return passed;
    }

    @Override
    public void imageProgress(ImageReader reader, float percentage) {
        if (System.nanoTime() - until > 0) {
            passed = true;
            reader.abort();
        }
    }

    @Override
    public void sequenceStarted(ImageReader reader, int first) {}

    @Override
    public void sequenceComplete(ImageReader reader) {}

    @Override
    public void imageStarted(ImageReader reader, int image) {}

    @Override
    public void imageComplete(ImageReader reader) {}

    @Override
    public void thumbnailStarted(ImageReader reader, int image, int thumbnail) {}

    @Override
    public void thumbnailProgress(ImageReader reader, float percentage) {}

    @Override
    public void thumbnailComplete(ImageReader reader) {}

    @Override
    public void readAborted(ImageReader reader) {}
}
