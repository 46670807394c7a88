package io.tillbridge.journey.books;

/**
 * What an entry is about: the order and its document. A payout is about a shop's gateway and has neither.
 *
 * @param source the document or event in the entry's key
 */
public record Subject(String source, String shop, Long orderId, String orderNo, Long docId, String tktNo) {

    /** Of a document of the order. */
    public static Subject ofDocument(String shop, long orderId, String orderNo, long docId, String tktNo) {
        return new Subject(Long.toString(docId), shop, orderId, orderNo, docId, tktNo);
    }

    /** Of something of the shop about the order, such as a refund. */
    public Subject of(String kind, String key) {
        return new Subject(kind + ":" + shop + ":" + key, shop, orderId, orderNo, docId, tktNo);
    }

    String words() {
        return orderNo == null ? shop : "web order " + orderNo + " (" + shop + ")";
    }
}
