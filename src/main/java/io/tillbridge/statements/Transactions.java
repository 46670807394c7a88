package io.tillbridge.statements;

import org.apache.camel.spring.spi.SpringTransactionPolicy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * What {@code transacted} steps mean. {@code transacted: {}} joins or begins a transaction: among several policies Camel
 * takes the one called PROPAGATION_REQUIRED. A reject is written with {@code ref: PROPAGATION_REQUIRES_NEW}, because it
 * has to outlive the transaction that it reports on (camel.md §3, traps).
 */
@Configuration(proxyBeanMethods = false)
public class Transactions {

    @Bean("PROPAGATION_REQUIRED")
    SpringTransactionPolicy required(PlatformTransactionManager transactions) {
        return policy(transactions, "PROPAGATION_REQUIRED");
    }

    @Bean("PROPAGATION_REQUIRES_NEW")
    SpringTransactionPolicy requiresNew(PlatformTransactionManager transactions) {
        return policy(transactions, "PROPAGATION_REQUIRES_NEW");
    }

    private static SpringTransactionPolicy policy(PlatformTransactionManager transactions, String behaviour) {
        SpringTransactionPolicy policy = new SpringTransactionPolicy(transactions);
        policy.setPropagationBehaviorName(behaviour);
        return policy;
    }
}
