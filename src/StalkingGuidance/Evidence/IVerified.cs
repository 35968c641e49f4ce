namespace StalkingGuidance.Evidence;

/// <summary>An item of content that knows where it comes from.</summary>
public interface IVerified
{
    /// <summary>The item's permanent name, such as <c>contacts.childline</c>.</summary>
    string Key { get; }

    /// <summary>Where it comes from, and when that was last checked.</summary>
    Verification Verification { get; }
}
