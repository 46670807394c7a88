/** What is wrong, in a sentence each, for /actuator/health; how things stand in numbers, for /actuator/prometheus. */
package io.tillbridge.health;
