/** Edits of routes/ and sql/ in a running service: rehearsed whole, swapped where they changed, undone where they fail. */
package io.tillbridge.deployment;
