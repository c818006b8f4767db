"""Weigh: energy, water, CO2e, primary energy, metals and e-waste, as ranges with sources. Usable alone."""
