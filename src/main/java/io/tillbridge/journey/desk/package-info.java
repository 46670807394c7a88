/** The desk: what a person asks about the journey, and what a person decides for an order. */
package io.tillbridge.journey.desk;
