package vn.sohoa.imaging;

import vn.sohoa.document.ProblemCode;
import vn.sohoa.imaging.PageSource.SourcePage;

/** The pages of one scan file, each made ready when it is asked for. */
final class PreparedPages implements PageImages {

    private final PageSource source;

    private final PagePreparation preparation;

    private final DecodingMemory memory;

    PreparedPages(PageSource source, PagePreparation preparation, DecodingMemory memory) {
        this.source = source;
        this.preparation = preparation;
        this.memory = memory;
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
            try (DecodingMemory.Place place = memory.place()) {
                SourcePage page = source.page(number, place);
                return preparation.prepare(number, page.scan(), page.words());
            }
        });
    }

    @Override
    public void close() {
        source.close();
    }

}
