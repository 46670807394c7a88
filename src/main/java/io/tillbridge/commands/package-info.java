/** The jar as a tool: each command asks the same routes that the service runs, and exits. */
package io.tillbridge.commands;
