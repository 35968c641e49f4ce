namespace StalkingGuidance.Contacts;

/// <summary>
/// A number of a UK service: an E.164 number, a short number that is only dialled, a text-only short code, or a relay prefix with a number.
/// Two numbers are equal when their digits are, however they are grouped (RFC 3966, section 4). Immutable and thread-safe.
/// </summary>
public sealed class PhoneNumber : IEquatable<PhoneNumber>
{
    internal PhoneNumber(string value, string display, PhoneNumberKind kind)
    {
        Value = value;
        Display = display;
        Kind = kind;
    }

    /// <summary>What sort of number it is.</summary>
    public PhoneNumberKind Kind { get; }

    /// <summary>The number for machines: <c>+448088020300</c> in E.164, otherwise the digits to dial: <c>999</c>, <c>85258</c>, <c>18001 101</c>.</summary>
    public string Value { get; }

    /// <summary>The number for people, grouped as its owner groups it: <c>0808 802 0300</c>.</summary>
    public string Display { get; }

    /// <summary>
    /// A link that starts a call; <see langword="null"/> where none works: relay prefixes need the textphone or the app, and text-only codes answer no call.
    /// Short numbers stand without the phone-context that RFC 3966, section 5.1.5, asks for, since dialling apps take <c>tel:999</c>.
    /// Never holds menu keys or pauses: the scheme has none.
    /// </summary>
    public Uri? TelUri => Kind is PhoneNumberKind.International or PhoneNumberKind.ShortNumber ? new Uri("tel:" + Value) : null;

    /// <summary>A link that starts a text message (RFC 5724); <see langword="null"/> for relay numbers. Whether the service takes texts is the channel's to say.</summary>
    public Uri? SmsUri => Kind == PhoneNumberKind.Relay ? null : new Uri("sms:" + Value);

    /// <summary>Whether two numbers reach the same line.</summary>
    public static bool operator ==(PhoneNumber? left, PhoneNumber? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two numbers reach different lines.</summary>
    public static bool operator !=(PhoneNumber? left, PhoneNumber? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(PhoneNumber? other) => other is not null && string.Equals(Digits(Value), Digits(other.Value), StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PhoneNumber);

    /// <inheritdoc/>
    public override int GetHashCode() => Digits(Value).GetHashCode(StringComparison.Ordinal);

    /// <summary>The number for people.</summary>
    public override string ToString() => Display;

    /// <summary>The digits of a number, and its plus sign.</summary>
    internal static string Digits(string number)
    {
        // Nearly all values are bare digits already.
        foreach (char c in number)
        {
            if (!char.IsAsciiDigit(c) && c != '+')
            {
                return string.Concat(number.Where(static kept => char.IsAsciiDigit(kept) || kept == '+'));
            }
        }

        return number;
    }
}
