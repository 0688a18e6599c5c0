package saraban.indexer.extract;

import java.time.Duration;

class SidecarOcrTest implements OcrEngineContract {
    @Override
    public OcrEngine engine() {
        return new SidecarOcr(Duration.ZERO).knows(700, "หนังสือ");
    }

    @Override
    public PageImage legible() {
        return new PageImage(TestPapers.blank(700, 500), 100, 100, Box.PAGE);
    }

    @Override
    public String word() {
        return "หนังสือ";
    }
}
