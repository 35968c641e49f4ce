namespace StalkingGuidance.Contacts;

/// <summary>A wrong or retired number that is in circulation.</summary>
/// <param name="Number">The number as it circulates. Compared as written, digit by digit.</param>
/// <param name="Why">What is wrong with it.</param>
public sealed record NearMiss(string Number, string Why);
