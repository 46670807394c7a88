package io.tillbridge.sandbox.shop;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The sandbox shop's options.
 *
 * @param enabled         false leaves the shop out, for a sandbox with a real one
 * @param port            where it listens; 0 takes any that is free
 * @param ordersPerMinute how many orders its customers place; 0 means none
 * @param secondThoughts  until an unpaid order is paid and a regretted one cancelled
 * @param folder          where its state survives a restart
 * @param webhookUrl      told of every order placed or changed; empty means nobody
 * @param webhookSecret   signs what is told
 */
@ConfigurationProperties("sandbox.shop")
public record SandboxShopProperties(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("8089") int port,
        @DefaultValue("20") double ordersPerMinute,
        @DefaultValue("45s") Duration secondThoughts,
        @DefaultValue("work/shop") Path folder,
        @DefaultValue("ck_sandbox") String consumerKey,
        @DefaultValue("cs_sandbox") String consumerSecret,
        @DefaultValue("") String webhookUrl,
        @DefaultValue("") String webhookSecret) {}
