/** Schedules that all instances share: a tick is one instance's, and nobody's tick is lost. */
package io.tillbridge.deployment.schedules;
