package io.tillbridge.sandbox.shop.misbehaviour;

import io.tillbridge.sandbox.shop.http.ShopRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** What the shop was told to do wrong. The first that concerns a call is used, and used up. */
public final class Misbehaviours {

    private static final class Armed {
        private final Misbehaviour misbehaviour;
        private int used;

        private Armed(Misbehaviour misbehaviour) {
            this.misbehaviour = misbehaviour;
        }
    }

    private final List<Armed> armed = new ArrayList<>();
    private final Random random;

    public Misbehaviours(Random random) {
        this.random = random;
    }

    public synchronized void add(Misbehaviour misbehaviour) {
        armed.add(new Armed(misbehaviour));
    }

    public synchronized void clear() {
        armed.clear();
    }

    /** Those that are not used up. */
    public synchronized List<Misbehaviour> pending() {
        return armed.stream().map(one -> one.misbehaviour).toList();
    }

    /** The one for this call, if any. */
    public synchronized Optional<Misbehaviour> next(ShopRequest request) {
        Optional<Armed> chosen = armed.stream()
                .filter(one -> concerns(one.misbehaviour, request))
                .filter(one -> random.nextDouble() < one.misbehaviour.probability())
                .findFirst();
        chosen.ifPresent(one -> {
            one.used++;
            if (one.used == one.misbehaviour.count()) {
                armed.remove(one);
            }
        });
        return chosen.map(one -> one.misbehaviour);
    }

    /** A drifting page needs a page before it. */
    private static boolean concerns(Misbehaviour misbehaviour, ShopRequest request) {
        boolean drifts = misbehaviour.kind() == Misbehaviour.Kind.PAGE_DRIFT;
        boolean firstPage = request.query("page", "1").equals("1");
        return !(drifts && firstPage) && misbehaviour.concerns(request);
    }
}
