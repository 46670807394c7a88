package io.tillbridge.sandbox.shop;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tillbridge.sandbox.shop.catalogue.Catalogue;
import io.tillbridge.sandbox.shop.catalogue.ProductsResource;
import io.tillbridge.sandbox.shop.catalogue.StockRoom;
import io.tillbridge.sandbox.shop.customers.Accounts;
import io.tillbridge.sandbox.shop.customers.CustomersResource;
import io.tillbridge.sandbox.shop.http.ListQuery;
import io.tillbridge.sandbox.shop.http.RequestLog;
import io.tillbridge.sandbox.shop.http.SettingsResource;
import io.tillbridge.sandbox.shop.http.ShopAnswer;
import io.tillbridge.sandbox.shop.http.ShopKeys;
import io.tillbridge.sandbox.shop.http.ShopRefusal;
import io.tillbridge.sandbox.shop.http.ShopRequest;
import io.tillbridge.sandbox.shop.http.ShopRouter;
import io.tillbridge.sandbox.shop.misbehaviour.MisbehavingHandler;
import io.tillbridge.sandbox.shop.misbehaviour.Misbehaviour;
import io.tillbridge.sandbox.shop.misbehaviour.Misbehaviours;
import io.tillbridge.sandbox.shop.misbehaviour.SandboxControl;
import io.tillbridge.sandbox.shop.orders.OrderDesk;
import io.tillbridge.sandbox.shop.orders.OrderNotes;
import io.tillbridge.sandbox.shop.orders.OrderNotesResource;
import io.tillbridge.sandbox.shop.orders.OrdersResource;
import io.tillbridge.sandbox.shop.orders.RefundDesk;
import io.tillbridge.sandbox.shop.orders.RefundsResource;
import io.tillbridge.sandbox.shop.store.ShopClock;
import io.tillbridge.sandbox.shop.store.ShopLinks;
import io.tillbridge.sandbox.shop.store.ShopStore;
import io.tillbridge.sandbox.shop.webhooks.WebhookDelivery;
import io.tillbridge.sandbox.shop.webhooks.Webhooks;
import io.tillbridge.sandbox.shop.webhooks.WebhooksResource;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.net.ssl.SSLContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A WooCommerce shop in this process: wc/v3 over real HTTP as the recorded shop speaks it, its misbehaviour included.
 * It may be stopped and started again, like a shop that is away for a while; it keeps what it knows.
 */
public final class SandboxShop implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SandboxShop.class);

    private final ShopSettings settings;
    private final ShopStore store;
    private final OrderDesk orders;
    private final OrderNotes notes;
    private final RefundDesk refunds;
    private final Accounts accounts;
    private final StockRoom stock;
    private final Webhooks webhooks;
    private final WebhookDelivery delivery;
    private final ShopRouter router = new ShopRouter();
    private final RequestLog log = new RequestLog();
    private final Misbehaviours misbehaviours = new Misbehaviours(new Random(1));
    private volatile String url = "http://localhost";
    private volatile ShopServer server;

    public SandboxShop() {
        this(ShopSettings.inMemory());
    }

    public SandboxShop(ShopSettings settings) {
        this.settings = settings;
        this.store = new ShopStore(settings.folder());
        ShopClock clock = new ShopClock(settings.clock());
        ShopLinks links = new ShopLinks(this::url);
        webhooks = new Webhooks(store, clock, links);
        delivery = new WebhookDelivery(store, webhooks, links);
        stock = new StockRoom(store, clock, delivery);
        notes = new OrderNotes(store, clock, links);
        orders = new OrderDesk(store, clock, links, delivery, stock, notes);
        refunds = new RefundDesk(store, clock, links, orders);
        accounts = new Accounts(store, clock, links, delivery);
        new OrdersResource(store, orders, refunds, links).register(router);
        new OrderNotesResource(store, notes).register(router);
        new RefundsResource(refunds).register(router);
        new ProductsResource(store, stock, links, clock, delivery, orders::forgetProduct).register(router);
        new CustomersResource(store, accounts).register(router);
        new WebhooksResource(store, webhooks, links, delivery::ping).register(router);
        SettingsResource.register(router);
        new Catalogue(store, links).open();
    }

    /**
     * Listens on the loopback.
     *
     * @param port 0 takes any that is free
     */
    public SandboxShop start(int port) {
        return start(port, null);
    }

    /** Listens with TLS. */
    public SandboxShop start(int port, SSLContext ssl) {
        if (isRunning()) {
            throw new IllegalStateException("The sandbox shop is running already");
        }
        CountDownLatch closing = new CountDownLatch(1);
        MisbehavingHandler shop = new MisbehavingHandler(misbehaviours, log, this::answer, this::drift, closing);
        server = new ShopServer(
                port, ssl, Map.of("/", shop, "/sandbox/", new SandboxControl(misbehaviours, log)), closing);
        url = server.url();
        return this;
    }

    /** Stops listening. What it knows is kept, and written where a folder was given. */
    public void stop() {
        if (isRunning()) {
            server.stop();
            server = null;
            store.save();
        }
    }

    /** Stops for good. */
    @Override
    public void close() {
        stop();
        delivery.close();
        store.close();
    }

    public boolean isRunning() {
        return server != null;
    }

    /** The address it listens on, or last listened on. */
    public String url() {
        return url;
    }

    public String consumerKey() {
        return settings.consumerKey();
    }

    public String consumerSecret() {
        return settings.consumerSecret();
    }

    public RequestLog log() {
        return log;
    }

    public Misbehaviours misbehaviours() {
        return misbehaviours;
    }

    public void misbehave(Misbehaviour misbehaviour) {
        misbehaviours.add(misbehaviour);
    }

    /** Takes a recorded order as it is, with its id, number and dates; order.created is told. */
    public ObjectNode add(JsonNode recorded) {
        return store.exclusively(() -> orders.add(recorded.deepCopy()));
    }

    /** Takes a recorded order as if it had just been placed: its dates of creation and change are now. */
    public ObjectNode addTouched(JsonNode recorded) {
        ObjectNode order = recorded.deepCopy();
        ShopClock.stamp(order, "date_created", new ShopClock(settings.clock()).now());
        ShopClock.stamp(order, "date_modified", new ShopClock(settings.clock()).now());
        return add(order);
    }

    /** Does what POST /orders does. */
    public ObjectNode place(JsonNode request) {
        return store.exclusively(() -> orders.create(request));
    }

    /** Does what PUT /orders/{id} does: stock, dates and totals follow. */
    public ObjectNode edit(long id, JsonNode request) {
        return store.exclusively(() -> refunds.edit(id, request));
    }

    public ObjectNode order(long id) {
        return found(store.exclusively(() -> store.orders().find(id).orElse(null)), "order", id);
    }

    public List<ObjectNode> orders() {
        return store.exclusively(() -> store.orders().select(card -> true));
    }

    /** Writes into an order past all rules; the stamp moves and order.updated is told. */
    public ObjectNode update(long id, Consumer<ObjectNode> change) {
        return store.exclusively(() -> orders.update(id, change));
    }

    /** Puts an order into the trash; order.deleted is told. */
    public void trash(long id) {
        store.exclusively(() -> orders.trash(id));
    }

    /** Deletes an order for good; nobody is told. */
    public void remove(long id) {
        store.exclusively(() -> orders.remove(id));
    }

    /** The notes of an order, newest first, the shop's own among them. */
    public List<ObjectNode> notes(long id) {
        return store.exclusively(() -> notes.of(id));
    }

    /** Does what POST /orders/{id}/refunds does. */
    public ObjectNode refund(long id, JsonNode request) {
        return store.exclusively(() -> refunds.create(id, request));
    }

    /** What a shopkeeper or a database does with refunds past the API. */
    public <T> T withRefunds(Function<RefundDesk, T> work) {
        return store.exclusively(() -> work.apply(refunds));
    }

    public ObjectNode product(long id) {
        return found(store.exclusively(() -> store.products().find(id).orElse(null)), "product", id);
    }

    /** Writes into a product or variation; the stamp moves and product.updated is told. */
    public ObjectNode updateProduct(long id, Consumer<ObjectNode> change) {
        return store.exclusively(() -> {
            ObjectNode product = product(id);
            change.accept(product);
            stock.save(product);
            return product;
        });
    }

    /** Takes a recorded customer account as it is. */
    public ObjectNode addCustomer(JsonNode recorded) {
        return store.exclusively(() -> accounts.add(recorded.deepCopy()));
    }

    /** The account of an e-mail address, opened with these details if there is none. */
    public ObjectNode account(JsonNode details) {
        return store.exclusively(
                () -> accounts.byEmail(details.path("email").asText()).orElseGet(() -> accounts.create(details)));
    }

    public ObjectNode editAccount(long id, ObjectNode change) {
        return store.exclusively(() -> accounts.update(change.put("id", id)));
    }

    public ObjectNode account(long id) {
        return found(store.exclusively(() -> store.customers().find(id).orElse(null)), "account", id);
    }

    public List<ObjectNode> accounts() {
        return store.exclusively(() -> store.customers().select(card -> true));
    }

    public void removeAccount(long id) {
        store.exclusively(() -> accounts.remove(id));
    }

    /** Registers a webhook, or finds and re-enables the one of this topic and address; a new one is pinged. */
    public long registerWebhook(String topic, String deliveryUrl, String secret) {
        return store.exclusively(() -> webhooks.register(topic, deliveryUrl, secret, delivery::ping));
    }

    /** What an administrator does with webhooks under WooCommerce, Settings, Advanced. */
    public <T> T withWebhooks(Function<Webhooks, T> work) {
        return store.exclusively(() -> work.apply(webhooks));
    }

    private ShopAnswer answer(ShopRequest request) {
        try {
            new ShopKeys(consumerKey(), consumerSecret(), settings.readOnly()).admit(request);
            return store.exclusively(() -> router.answer(request));
        } catch (ShopRefusal refusal) {
            return ShopAnswer.refusal(refusal);
        } catch (RuntimeException e) {
            LOG.warn("Sandbox shop: failed at {} {}", request.method(), request.path(), e);
            return ShopAnswer.refusal(
                    new ShopRefusal(500, "internal_server_error", "There has been a critical error on this website."));
        }
    }

    /** Ascending by change, the changed order leaves its page for the last one, and a reader of pages misses another. */
    private void drift(ShopRequest request) {
        ListQuery query = ListQuery.of(request, List.of("modified", "date", "id", "include", "title"));
        store.exclusively(() -> orders.touchFirst(query));
    }

    private static ObjectNode found(ObjectNode document, String kind, long id) {
        if (document == null) {
            throw new NoSuchElementException("The sandbox shop has no " + kind + " " + id);
        }
        return document;
    }
}
