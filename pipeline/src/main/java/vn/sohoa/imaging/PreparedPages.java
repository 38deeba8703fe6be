package vn.sohoa.imaging;

import vn.sohoa.document.ProblemCode;
import vn.sohoa.imaging.PageSource.SourcePage;

/** The pages of one scan file, each made ready when it is asked for. */
final class PreparedPages implements PageImages {

    private final PageSource source;

    private final PagePreparation preparation;

    PreparedPages(PageSource source, PagePreparation preparation) {
        this.source = source;
        this.preparation = preparation;
    }

    @Override
    public int count() {
        return source.count();
    }

    @Override
    public PageImage page(int number) {
        if (number < 1 || number > count()) {
            throw new IllegalArgumentException("no page " + number + " among " + count());
        }
        return Guard.decoding("page " + number, ProblemCode.UNREADABLE_PAGE, () -> {
            SourcePage page = source.page(number);
            return preparation.prepare(number, page.scan(), page.words());
        });
    }

    @Override
    public void close() {
        source.close();
    }

}
