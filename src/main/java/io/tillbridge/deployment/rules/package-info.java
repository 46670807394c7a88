/** The conventions of routes/ and sql/ as named checks: each finding says file, value and rule, and all come at once. */
package io.tillbridge.deployment.rules;
